import { DatabaseSync } from 'node:sqlite';

import { createKapso, fromEnv, isKapsoError } from '@wa-clients/kapso';

const kapso = createKapso({ apiKey: fromEnv('KAPSO_API_KEY'), baseUrl: process.env.KAPSO_BASE_URL });

const database = new DatabaseSync(process.env.DATABASE_FILE ?? 'contacts.db');
database.exec(`
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS contacts (id TEXT PRIMARY KEY, wa_id TEXT, name TEXT, updated_at TEXT, row TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS checkpoints (list TEXT PRIMARY KEY, checkpoint TEXT NOT NULL) STRICT;
`);
const saveContact = database.prepare(`
  INSERT INTO contacts (id, wa_id, name, updated_at, row) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET wa_id = excluded.wa_id, name = excluded.name, updated_at = excluded.updated_at, row = excluded.row
`);
const readCheckpoint = database.prepare("SELECT checkpoint FROM checkpoints WHERE list = 'contacts'");
const saveCheckpoint = database.prepare("INSERT OR REPLACE INTO checkpoints (list, checkpoint) VALUES ('contacts', ?)");
const deleteCheckpoint = database.prepare("DELETE FROM checkpoints WHERE list = 'contacts'");

try {
  const kept = readCheckpoint.get() as { checkpoint: string } | undefined;
  if (kept) console.log('Continuing where the last run ended.');

  let count = 0;
  for await (const page of kapso.contacts.list({}, { resume: kept?.checkpoint }).pages()) {
    // The rows of a page and the checkpoint after it are stored together or not at all, whenever the process is killed.
    inTransaction(() => {
      for (const contact of page.items) {
        const { id, profile_name, updated_at, wa_id } = contact;
        saveContact.run(id, wa_id ?? null, profile_name ?? null, updated_at ?? null, JSON.stringify(contact));
      }
      if (page.hasMore) saveCheckpoint.run(page.checkpoint);
      else deleteCheckpoint.run();
    });
    count += page.items.length;
    console.log(`${count} contacts`);
  }
} catch (error) {
  if (!isKapsoError(error)) throw error;
  console.error(`${error.message}\nThe rows so far are stored; the next run continues after them.`);
  process.exitCode = 1;
} finally {
  database.close();
}

function inTransaction(work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
