/** One card of several, with a true radio button inside: named by its title, described by the rest. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface RadioCardProps {
  /** Cards of the same group exclude one another. */
  readonly group: string;
  readonly class: string;
  readonly title: string;
  readonly isPicked: boolean;
  readonly pick: () => void;
  /** A picture before the title. */
  readonly picture?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function RadioCard({ group, class: name, title, isPicked, pick, picture, children }: RadioCardProps) {
  const id = useId();
  return (
    <label class={`card ${name}`}>
      <input
        type="radio"
        name={group}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-rest`}
        checked={isPicked}
        onChange={pick}
      />
      {picture}
      <span id={`${id}-title`} class="card-title">
        {title}
      </span>
      <span id={`${id}-rest`} class="card-rest">
        {children}
      </span>
    </label>
  );
}
