import { consumerRules } from './consumer-rules.ts';
import { bodyRules, parameterRules } from './message-rules.ts';
import { operationRules, wholeRules } from './operation-rules.ts';

/** All changes outside of schemas, by rule id. */
export const documentRules = { ...operationRules, ...parameterRules, ...bodyRules, ...wholeRules, ...consumerRules };

/** Id of a change outside of schemas. */
export type DocumentRuleName = keyof typeof documentRules;
