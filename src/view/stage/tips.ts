/** Tells a promise in words where it stands on the map: under the pointer, at the finger, or at the focus of the keys. */
import type { Point } from './plate';
import './tips.css';

/** A promise that can be seen, in CSS pixels of the stage. */
export interface TipSpot {
  readonly id: string;
  readonly words: string;
  readonly at: Point;
}

export interface Tips {
  /** Where the promises stand now. What was told stays told if its promise is still there. */
  readonly seat: (spots: readonly TipSpot[]) => void;
  /** Tells this promise; none: nothing is told. */
  readonly tell: (id: string | undefined) => void;
  readonly told: () => string | undefined;
  readonly remove: () => void;
}

/** Pixels between a badge and its words. */
const air = 19;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Lays the words above the badge, or below it where there is no room; always whole inside the stage. */
function layBy(tip: HTMLElement, [x, y]: Point, parent: HTMLElement): void {
  tip.style.left = '0';
  const [wide, high] = [tip.offsetWidth, tip.offsetHeight];
  const above = y - air - high;
  const top = above >= 6 ? above : clamp(y + air, 6, Math.max(6, parent.clientHeight - high - 6));
  tip.style.left = `${clamp(x - wide / 2, 6, Math.max(6, parent.clientWidth - wide - 6))}px`;
  tip.style.top = `${top}px`;
}

function startTip(parent: HTMLElement, onPress: () => void, onLeave: () => void): HTMLElement {
  const tip = document.createElement('p');
  tip.className = 'thread-tip';
  // The button that has the focus says the same to ears.
  tip.setAttribute('aria-hidden', 'true');
  tip.hidden = true;
  tip.addEventListener('click', onPress);
  tip.addEventListener('pointerleave', onLeave);
  parent.append(tip);
  return tip;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** @param onOpen the promise told is asked for in full */
export function startTips(parent: HTMLElement, onOpen: (id: string) => void): Tips {
  const list = document.createElement('div');
  list.className = 'thread-spots';
  parent.append(list);
  let spots: readonly TipSpot[] = [];
  let told: string | undefined;
  const tip = startTip(
    parent,
    () => told !== undefined && onOpen(told),
    () => tell(undefined),
  );
  const buttons = (): readonly HTMLButtonElement[] => [...list.querySelectorAll('button')];

  const tell = (id: string | undefined) => {
    const spot = spots.find((one) => one.id === id);
    told = spot?.id;
    tip.hidden = !spot;
    if (!spot) return;
    tip.textContent = spot.words;
    layBy(tip, spot.at, parent);
  };
  const buttonOf = (spot: TipSpot): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.thread = spot.id;
    button.addEventListener('focus', () => {
      for (const other of buttons()) other.tabIndex = other === button ? 0 : -1;
      tell(spot.id);
    });
    // What the pointer is told meanwhile stays told.
    button.addEventListener('blur', () => told === spot.id && tell(undefined));
    button.addEventListener('click', () => onOpen(spot.id));
    return button;
  };
  const place = (button: HTMLButtonElement, { words, at: [x, y] }: TipSpot) => {
    button.setAttribute('aria-label', words);
    Object.assign(button.style, { left: `${x}px`, top: `${y}px` });
  };
  /** One stop for the tab key; arrows go from promise to promise. */
  const onKey = (event: KeyboardEvent) => {
    const all = buttons();
    const here = all.findIndex((one) => one.matches(':focus'));
    const step = steps[event.key];
    if (step === undefined || here < 0) return;
    event.preventDefault();
    event.stopPropagation();
    all[(here + step + all.length) % all.length]?.focus();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') tell(undefined);
  };
  list.addEventListener('keydown', onKey);
  document.addEventListener('keydown', onEscape);

  const seat = (next: readonly TipSpot[]) => {
    const known = new Map(buttons().map((one) => [one.dataset.thread, one]));
    const seated = next.map((spot) => {
      const button = known.get(spot.id) ?? buttonOf(spot);
      place(button, spot);
      return button;
    });
    spots = next;
    // Moving an element takes the focus from it: only a changed list is laid anew.
    if (seated.length !== known.size || seated.some((one, n) => one !== list.children[n]))
      list.replaceChildren(...seated);
    if (!seated.some(({ tabIndex }) => tabIndex === 0) || seated.every(({ tabIndex }) => tabIndex === 0))
      seated.forEach((one, n) => {
        one.tabIndex = n === 0 ? 0 : -1;
      });
    tell(told);
  };
  return {
    seat,
    tell,
    told: () => told,
    remove: () => {
      document.removeEventListener('keydown', onEscape);
      list.remove();
      tip.remove();
    },
  };
}
