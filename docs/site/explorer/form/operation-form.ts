import type { OperationForm } from '../../../../scripts/src/site/explorer-data/explorer-data.ts';
import type { Control } from './control.ts';
import type { Schemas } from './form-schema.ts';
import { type GroupMember, groupControl } from './group-control.ts';
import { makeControl, moreFields } from './make-control.ts';

/** Makes the form of an operation: the fields that it needs, then the others. */
export function operationForm(form: OperationForm, schemas: Schemas): Control {
  const members = form.fields.map(({ name, required, schema }): GroupMember => {
    return { name, required, make: () => makeControl(schemas, schema, { label: name, required }) };
  });
  return groupControl(
    members,
    { label: '', required: true },
    form.more === undefined ? undefined : moreFields(schemas),
  );
}

/** What a call is given for the values of a form: members of the body beside the parameters, where the call has them there. */
export function callInput(
  { fields, spreads = false }: OperationForm,
  values: Readonly<Record<string, unknown>>,
): object {
  if (!spreads) return values;
  const body = fields.find(({ place }) => place === 'body')?.name ?? 'body';
  const { [body]: members, ...others } = values;
  return { ...others, ...(members as object | undefined) };
}

/** Where in the form an issue of the schemas stands, such as `body.contact.phone` or `query.limit`. */
export function placeInForm({ fields, spreads = false }: OperationForm, at: string): string[] {
  const [place = '', ...names] = at.replaceAll('[]', '.0').split('.');
  const isBody = place === 'body';
  const whole = fields.find((field) => field.place === 'body' && (field.name === 'body' || spreads));
  return isBody && whole ? [whole.name, ...names] : names;
}
