import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

import { changedLines } from './changed-lines.ts';
import type { PackageProblem } from './problem.ts';

/** What became of a report. */
export interface ReportCheck {
  readonly problems: readonly PackageProblem[];
  /** Lines of the report as it is now. */
  readonly lines: number;
}

/**
 * Compares the public surface of a package's main entry with the report that was reviewed last.
 *
 * @param folder an unpacked copy of the package, from which its dependencies can be found
 * @param reviewed the report's file in the repository
 * @param update whether to write the report instead
 */
export function checkApiReport(folder: string, reviewed: string, update: boolean): ReportCheck {
  const place = `etc/${basename(reviewed)}`;
  const made = describeSurface(folder);
  if (made.errors.length > 0) {
    const remedy = 'Its declarations must compile for those who install it.';
    return { lines: 0, problems: made.errors.map((problem) => ({ place: 'dist/index.d.ts', problem, remedy })) };
  }
  const lines = made.report.split('\n').length - 1;
  if (update) {
    mkdirSync(dirname(reviewed), { recursive: true });
    writeFileSync(reviewed, made.report);
    return { lines, problems: [] };
  }
  const before = existsSync(reviewed) ? readFileSync(reviewed, 'utf8').replaceAll('\r\n', '\n') : '';
  if (before === made.report) return { lines, problems: [] };
  const remedy = 'If that is meant, run "pnpm package-check --update", review the file and add a changeset.';
  const problem = `is not the public surface any more:\n${changedLines(before, made.report).join('\n')}\n`;
  return { lines, problems: [{ place, problem, remedy }] };
}

/** What API Extractor says of the main entry, or why it cannot. */
function describeSurface(folder: string): { readonly report: string; readonly errors: readonly string[] } {
  const output = mkdtempSync(join(tmpdir(), 'wa-clients-report-'));
  const entry = join(folder, 'dist/index.d.ts');
  const errors: string[] = [];
  try {
    const config = ExtractorConfig.prepare({
      configObjectFullPath: undefined,
      packageJsonFullPath: join(folder, 'package.json'),
      configObject: {
        projectFolder: folder,
        mainEntryPointFilePath: entry,
        compiler: { overrideTsconfig: { compilerOptions, files: [entry] } },
        apiReport: {
          enabled: true,
          reportFolder: output,
          reportTempFolder: join(output, 'temp'),
          reportFileName: 'report.api.md',
          // Bodies and filters are public through the types that name them.
          includeForgottenExports: true,
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        newlineKind: 'lf',
        messages: {
          compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
          extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
          tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        },
      },
    });
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        if (message.logLevel === ExtractorLogLevel.Error) errors.push(message.text);
        message.handled = true;
      },
    });
    const report = join(output, 'report.api.md');
    if (!existsSync(report) && errors.length === 0) errors.push('API Extractor made no report of it.');
    return { report: errors.length > 0 ? '' : readFileSync(report, 'utf8').replaceAll('\r\n', '\n'), errors };
  } catch (error) {
    return { report: '', errors: [error instanceof Error ? error.message : String(error)] };
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

const compilerOptions = {
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
  types: [],
  strict: true,
  skipLibCheck: true,
};
