import type { Notice } from '../spec/notice.ts';
import type { Contract } from './contract.ts';
import { credentialPlace, securityOf } from './read-credentials.ts';

/** Tells of parameters that stand where credentials of the same operation are sent, which take their place. */
export function credentialParameterNotices({
  file,
  operations,
  root,
}: Pick<Contract, 'file' | 'operations' | 'root'>): Notice[] {
  const { schemes } = securityOf(root);
  return operations.flatMap(({ credentials, parameters, pointer }) => {
    const used = [...new Set(credentials.flat())].flatMap((name) => schemes.get(name) ?? []);
    const holders = new Map(used.map((scheme) => [credentialPlace(scheme), scheme.name]));
    return parameters.flatMap(({ in: place, name, sentAs = name }): Notice[] => {
      const holder = holders.get(`${place} ${place === 'header' ? sentAs.toLowerCase() : sentAs}`);
      if (holder === undefined) return [];
      const problem = `the parameter ${JSON.stringify(sentAs)} in ${place} is where the credentials of "${holder}" are sent`;
      const remedy = 'The credentials overwrite the value of the input: remove the parameter, in an overlay.';
      return [{ file, pointer, rule: 'security-parameter', problem, remedy }];
    });
  });
}
