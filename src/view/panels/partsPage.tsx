/** The device goes round: four parts, each brief open only while its group holds it. */
import type { PartsModel } from '../model/parts';
import { useAct, useSay } from './hand';
import { Icon } from './icon';
import './screen.css';

function Brief({ open }: { readonly open: NonNullable<PartsModel['open']> }) {
  const act = useAct();
  const say = useSay();
  return (
    <section class="part-brief">
      <p class="kicker">{say('parts.private')}</p>
      <h3 class="part-name">
        <Icon name={open.icon} size={1.8} /> {open.name}
      </h3>
      <p class="serif">{open.task}</p>
      <h4>{open.question}</h4>
      <dl>
        {open.sayings.map(({ option, text }) => (
          <div key={option}>
            <dt>{option}</dt>
            {text && <dd>{text}</dd>}
          </div>
        ))}
      </dl>
      <button type="button" class="btn red" onClick={() => act({ type: 'open-part' })}>
        <Icon name="cross" size={1.1} />
        {say('parts.close')}
      </button>
    </section>
  );
}

export function PartsPage({ model }: { readonly model: PartsModel }) {
  const act = useAct();
  const say = useSay();
  if (model.open) return <Brief open={model.open} />;
  return (
    <>
      <p class="serif">{say('parts.text')}</p>
      <ul class="part-list">
        {model.parts.map(({ id, icon, label }) => (
          <li key={id}>
            <button type="button" class="btn line" onClick={() => act({ type: 'open-part', part: id })}>
              <Icon name={icon} size={1.5} />
              {label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
