import { DatabaseSync } from 'node:sqlite';

import type { CloudWebhookEvent } from '@wa-clients/cloud/webhooks';

/** Opens the file in which events wait until they are handled. */
export function openInbox(file: string) {
  const database = new DatabaseSync(file);
  database.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS events (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, event TEXT NOT NULL, handled INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX IF NOT EXISTS waiting ON events (number) WHERE handled = 0;
  `);
  const insert = database.prepare('INSERT INTO events (id, event) VALUES (?, ?) ON CONFLICT (id) DO NOTHING');
  const select = database.prepare(
    'SELECT number, event FROM events WHERE handled = 0 AND number > ? ORDER BY number LIMIT 1',
  );
  const update = database.prepare('UPDATE events SET handled = 1 WHERE number = ?');

  return {
    /** Stores the events of a delivery; those that are already there came more than once, and are left out. */
    add(events: readonly CloudWebhookEvent[]): void {
      database.exec('BEGIN IMMEDIATE');
      try {
        for (const event of events) insert.run(event.id, JSON.stringify(event));
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    /** The first event after a number that waits. */
    nextAfter(number: number): { number: number; event: CloudWebhookEvent } | undefined {
      const row = select.get(number) as { number: number; event: string } | undefined;
      return row && { number: row.number, event: JSON.parse(row.event) as CloudWebhookEvent };
    },
    markHandled(number: number): void {
      update.run(number);
    },
    close(): void {
      database.close();
    },
  };
}
