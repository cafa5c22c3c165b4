import { element } from '../view/dom.ts';
import type { Control, ControlOptions } from './control.ts';
import { field } from './field.ts';
import type { FormSchema } from './form-schema.ts';

/** A control for a file; until one is chosen, a small one that the form starts with is sent. */
export function fileControl(schema: FormSchema, options: ControlOptions): Control {
  const input = element('input', { type: 'file' });
  const { node, show } = field(input, schema, options);
  const kept = element('p', { class: 'note' });
  node.append(kept);
  let sample: Blob | undefined;
  const tell = () => {
    const isShown = sample !== undefined && input.files?.length === 0;
    kept.textContent = isShown ? `Until you choose one: ${nameOf(sample)}, ${sample?.size ?? 0} bytes.` : '';
  };
  input.addEventListener('change', tell);
  return {
    node,
    clear: () => void show(undefined),
    show: (_path, message) => show(message),
    write: (value) => {
      sample =
        value instanceof Blob
          ? value
          : typeof value === 'string'
            ? new File([value], 'sample.txt', { type: 'text/plain' })
            : undefined;
      input.value = '';
      tell();
    },
    read: (issues, path) => {
      const file = input.files?.[0] ?? sample;
      if (file === undefined && options.required) issues.push({ path, message: 'Choose a file.' });
      return file;
    },
  };
}

function nameOf(blob: Blob | undefined): string {
  return blob instanceof File ? blob.name : `a file of the type ${blob?.type ?? 'application/octet-stream'}`;
}
