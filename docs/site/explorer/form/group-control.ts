import { element } from '../view/dom.ts';
import type { Control, ControlOptions, InputIssue } from './control.ts';

/** A field of a group. */
export interface GroupMember {
  readonly name: string;
  readonly required: boolean;
  /** Makes its control, when it is first shown or written. */
  readonly make: () => Control;
}

/** A control for an object: the fields that it needs, and the others where they are asked for. */
export function groupControl(
  members: readonly GroupMember[],
  { label, required }: ControlOptions,
  more?: Control,
  note?: string,
): Control {
  const controls = new Map<string, Control>();
  const usual = element('div', { class: 'fields' });
  const rest = element('div', { class: 'fields' });
  const needed = members.filter((one) => one.required);
  const others = members.filter((one) => !one.required);
  const summary = element('summary');
  const details = element('details', { class: 'optional' }, summary, rest);
  const add = (member: GroupMember, place: HTMLElement) => {
    const found = controls.get(member.name);
    if (found) return found;
    const made = member.make();
    controls.set(member.name, made);
    place.append(made.node);
    tell();
    return made;
  };
  const tell = () => {
    const left = others.filter(({ name }) => !controls.has(name) || rest.contains(controls.get(name)?.node ?? null));
    const count = left.length + (more ? 1 : 0);
    summary.textContent = `${count} optional ${count === 1 ? 'field' : 'fields'}`;
    details.hidden = count === 0;
  };
  const openRest = () => {
    for (const member of others) add(member, rest);
    if (more && !rest.contains(more.node)) rest.append(more.node);
  };
  details.addEventListener('toggle', () => details.open && openRest());
  for (const member of needed) add(member, usual);
  tell();
  const [node, problem] = framed(label, required, note, usual, details);
  const memberOf = (name: string | undefined) => members.find((one) => one.name === name);
  return {
    node,
    clear: () => {
      problem.hidden = true;
      more?.clear();
      for (const control of controls.values()) control.clear();
    },
    show: ([name, ...path], message) => {
      const member = memberOf(name);
      if (member) {
        if (!controls.has(member.name)) {
          openRest();
          details.open = true;
        }
        if (rest.contains(controls.get(member.name)?.node ?? null)) details.open = true;
        return controls.get(member.name)?.show(path, message);
      }
      problem.textContent = name === undefined ? message : `${name}: ${message}`;
      problem.hidden = false;
      return undefined;
    },
    write: (value) => {
      const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
      for (const [name, control] of controls) control.write(Object.hasOwn(given, name) ? given[name] : undefined);
      for (const member of others) {
        if (Object.hasOwn(given, member.name) && given[member.name] !== undefined && !controls.has(member.name))
          add(member, usual).write(given[member.name]);
      }
      const unknown = Object.entries(given).filter(([name, one]) => !memberOf(name) && one !== undefined);
      if (more) {
        more.write(unknown.length > 0 ? Object.fromEntries(unknown) : undefined);
        if (unknown.length > 0) details.open = true;
      }
    },
    read: (issues, path) => {
      const inner: InputIssue[] = [];
      const entries = members.flatMap(({ name }): [string, unknown][] => {
        const value = controls.get(name)?.read(inner, [...path, name]);
        return value === undefined ? [] : [[name, value]];
      });
      const unknown = more?.read(inner, path) as object | undefined;
      const value = Object.fromEntries([...entries, ...Object.entries(unknown ?? {})]);
      // One that is left out as a whole needs none of its fields.
      const isLeftOut =
        !required && Object.keys(value).length === 0 && inner.every(({ message }) => isMissing(message));
      if (isLeftOut) return undefined;
      issues.push(...inner);
      return value;
    },
  };
}

function isMissing(message: string): boolean {
  return /required|^Choose/.test(message);
}

/** The fields in a frame with the name of the object; the outermost one has none. */
function framed(label: string, required: boolean, note: string | undefined, ...children: HTMLElement[]) {
  const problem = element('p', { class: 'field-error', hidden: true });
  if (label === '') return [element('div', { class: 'group' }, problem, ...children), problem] as const;
  const legend = element(
    'legend',
    {},
    element('span', { class: 'name' }, label),
    required && element('span', { class: 'required' }, ' required'),
  );
  const told = note !== undefined && note !== '' && element('p', { class: 'note' }, note);
  return [element('fieldset', {}, legend, told, problem, ...children), problem] as const;
}
