/** Addresses of the archive: `#/archive`, `#/share/3`, `#/log/3` and `#/handin/3` of a kept run, and a link that holds a whole run (`#r1.…`). */
import type { Look } from '../view/model/look';

type Overlay = NonNullable<Look['overlay']>;

/** A text that says that it holds a run; whether it does is for its reader to say. */
const linkForm = /^r\d{1,3}\./;

export function archivePlaceOf(hash: string): Overlay | undefined {
  if (hash === '/archive') return { name: 'runs' };
  if (linkForm.test(hash)) return { name: 'lent', id: hash };
  const [, name, id] = /^\/(share|log|handin)\/([A-Za-z0-9-]{1,40})$/.exec(hash) ?? [];
  if (id === undefined) return undefined;
  return { name: name === 'log' || name === 'handin' ? name : 'share', id };
}

/** The address of an open page; undefined for pages that are none of the archive's. */
export function archiveHashOf({ name, id = '' }: Overlay): string | undefined {
  switch (name) {
    case 'runs':
      return '/archive';
    case 'share':
    case 'log':
    case 'handin':
      return `/${name}/${id}`;
    case 'lent':
      return id;
    default:
      return undefined;
  }
}
