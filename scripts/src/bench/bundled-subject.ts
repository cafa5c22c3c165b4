import type { BenchSubject } from '../providers/bench.ts';
import { findSubject } from './subject.ts';

/** The subject in a process of its own: process.ts bundles the file of the provider in the place of this one. */
export const subject: BenchSubject = await findSubject();
