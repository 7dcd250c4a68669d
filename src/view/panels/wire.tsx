/** A piece of news, set as its decade would have set it. What is print alone is hidden from the ear. */
import type { ComponentChildren } from 'preact';
import type { WireModel } from '../model/wire';
import './wire.css';

interface WireProps {
  readonly wire: WireModel;
  /** What sort of news it is. */
  readonly kicker: string;
  readonly children: ComponentChildren;
}

export function Wire({ wire, kicker, children }: WireProps) {
  return (
    <div class={`wire is-${wire.medium}`}>
      <p class="wire-head">
        <span class="wire-medium">{wire.label}</span> <span class="wire-day">{wire.day}</span>{' '}
        <span class="kicker">{kicker}</span>
      </p>
      {children}
    </div>
  );
}
