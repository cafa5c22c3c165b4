import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { printLock } from '../names/print-lock.ts';
import { firstRecordedChange, recordedChangesName } from '../update/recorded-changes.ts';
import { printOverlayLock } from '../spec/corrections.ts';
import { linkModules, stage, type Staged } from '../update/stage.ts';
import type { AddOptions } from './add-options.ts';
import { providerFiles } from './provider-files.ts';
import type { NewProvider, Prepared } from './read-new-provider.ts';
import { strategiesInWords } from './strategies-in-words.ts';
import { packageStrategies } from './templates/pagination.ts';
import { withDependency, withImporter, withReadmeRow } from './workspace-lists.ts';

/** A copy of the workspace that a provider is added to. */
export interface StagedProvider extends Staged {
  /** Writes the description and everything that is made from it. */
  readonly writeDescribed: (prepared: Prepared) => void;
}

const lists = {
  manifest: 'package.json',
  scripts: 'scripts/package.json',
  lockfile: 'pnpm-lock.yaml',
  readme: 'README.md',
  architecture: 'docs/architecture.md',
};

/** Copies the workspace, and adds the provider to its lists. */
export function stageProvider({ evidence, id, now, root }: AddOptions, provider: NewProvider): StagedProvider {
  const { facts, from, isUrl, pagination, pattern, text } = provider;
  const folder = `packages/${id}`;
  const staged = stage(root, [`specs/${id}`, folder, '.changeset', ...Object.values(lists)]);
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(staged.folder, path)), { recursive: true });
    writeFileSync(join(staged.folder, path), content);
  };
  const change = (path: string, by: (old: string) => string) =>
    write(path, by(readFileSync(join(staged.folder, path), 'utf8')));
  write(
    `.changeset/${id}.md`,
    `---\n'@wa-clients/${id}': minor\n---\n\nFirst release: a typed client for ${facts.title}.\n`,
  );
  const pages = packageStrategies(pagination.lists).map(({ proposal }) => strategiesInWords[proposal.kind]);
  change(lists.manifest, (old) => withDependency(old, 'dependencies', id));
  change(lists.scripts, (old) => withDependency(old, 'devDependencies', id));
  change(lists.lockfile, (old) => withImporter(old, id, pattern.id));
  change(lists.readme, (old) =>
    withReadmeRow(old, id, facts.title, [...new Set(pages)].join('; ') || 'no list that pages'),
  );
  linkModules(root, staged.folder, `packages/${pattern.id}`, folder);
  for (const room of ['.', 'scripts']) linkPackage(staged.folder, room, id);
  const note = (hash: string) => ({
    ...(isUrl ? { url: from, from } : { file: from }),
    recorded: now().toISOString().slice(0, 10),
    evidence: evidence ?? "the vendor's own description",
    sha256: hash,
  });
  const writeDescribed = ({ contract, fake, loaded, names, overlay }: Prepared) => {
    write(`specs/${id}/openapi.yaml`, text);
    write(`specs/${id}/overlay.yaml`, overlay);
    write(`specs/${id}/overlay.lock.json`, printOverlayLock(loaded.corrections));
    write(`specs/${id}/names.lock.json`, printLock(names));
    write(`specs/${id}/source.json`, `${JSON.stringify(note(loaded.hash), null, 2)}\n`);
    write(`specs/${id}/${recordedChangesName}`, firstRecordedChange(note(loaded.hash)));
    const files = providerFiles({ contract, facts, fake, pagination, pattern });
    for (const [path, content] of Object.entries(files)) write(`${folder}/${path}`, content);
  };
  return { ...staged, writeDescribed };
}

function linkPackage(folder: string, room: string, id: string): void {
  const scope = join(folder, room, 'node_modules/@wa-clients');
  if (existsSync(scope)) symlinkSync(join(folder, 'packages', id), join(scope, id), 'junction');
}
