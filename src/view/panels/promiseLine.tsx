/** One line of the ledger: the sign and the word of its state, never the one without the other. */
import type { PromiseModel } from '../model/pages';
import { Disc, Icon } from './icon';

export function PromiseLine({ promise }: { readonly promise: PromiseModel }) {
  return (
    <li class={`promise ${promise.end}`}>
      <span class="promise-sides" aria-hidden="true">
        <Disc country={promise.by} size={1.9} />
        <Icon name="right" size={0.9} />
        <Disc country={promise.to} size={1.9} />
      </span>
      <span class="promise-text">
        <b>{promise.text}</b> {promise.condition}
        <span class="note">
          {promise.kind}, {promise.date}. {promise.witnesses}
        </span>
      </span>
      <span class="promise-state">
        <Icon name={promise.icon} size={2} />
        {promise.state}
      </span>
    </li>
  );
}
