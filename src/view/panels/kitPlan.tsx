/** One episode on two sheets: the plan, and the sources to hand out. */
import type { KitPlan } from '../model/kitPlan';
import { Figures } from './figures';
import { useSay } from './hand';
import { Icon } from './icon';

interface OfPlan {
  readonly plan: KitPlan;
}

export function SheetHead({
  kicker,
  title,
  text,
}: {
  readonly kicker: string;
  readonly title: string;
  readonly text: string;
}) {
  return (
    <header class="kt-head">
      <p class="kicker">{kicker}</p>
      <h2>{title}</h2>
      <p class="kt-sub serif">{text}</p>
    </header>
  );
}

export function Lines({
  title,
  lines,
  isOrdered = false,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly isOrdered?: boolean;
}) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <section class="kt-part">
      <h3>{title}</h3>
      <List>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </List>
    </section>
  );
}

function Steps({ plan }: OfPlan) {
  const say = useSay();
  return (
    <ol class="kt-steps">
      {plan.steps.map(({ name, minutes, text }) => (
        <li key={name} style={`--share:${minutes}`}>
          <h3>
            {name} <span>{say('kit.minutes', { n: minutes })}</span>
          </h3>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}

function Sides({ plan }: OfPlan) {
  const say = useSay();
  return (
    <section class="kt-part">
      <h3>{say('kit.sides')}</h3>
      {plan.sides.map(({ name, readings }) => (
        <div key={name} class="kt-side">
          <h4>{name}</h4>
          <ul>
            {readings.map((one) => (
              <li key={one.name}>
                <b>{one.name}.</b> {one.text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

const aims = ['idea', 'day', 'rules', 'judge'] as const;

export function PlanSheet({ plan }: OfPlan) {
  const say = useSay();
  const syllabus = plan.syllabus.length > 0 ? [...plan.syllabus, say('kit.syllabus.note')] : [say('kit.syllabus.none')];
  return (
    <article class="kt-sheet" aria-label={say('kit.plan.title', { title: plan.title })}>
      <SheetHead kicker={say('kit.plan.kicker', { years: plan.years })} title={plan.title} text={plan.subtitle} />
      <Steps plan={plan} />
      <div class="kt-columns">
        <section class="kt-part kt-idea">
          <h3>{say('kit.plan.idea')}</h3>
          <p>{plan.idea}</p>
        </section>
        <Lines title={say('kit.plan.aims')} lines={aims.map((id) => say(`kit.plan.aim.${id}`))} />
        <Lines title={say('kit.plan.care')} lines={[plan.care]} />
        <Lines title={say('kit.prompts')} lines={plan.prompts} />
        <Lines title={say('kit.questions')} lines={plan.questions} isOrdered />
        <Lines title={say('kit.flash')} lines={plan.flash} isOrdered />
        <Lines title={say('kit.wrong')} lines={plan.wrong} />
        <Sides plan={plan} />
        <Lines title={say('kit.syllabus')} lines={syllabus} />
      </div>
    </article>
  );
}

export function HandoutSheet({ plan }: OfPlan) {
  const say = useSay();
  return (
    <article class="kt-sheet kt-hand" aria-label={say('kit.hand.title', { title: plan.title })}>
      <SheetHead kicker={say('kit.hand.kicker', { years: plan.years })} title={plan.title} text={plan.subtitle} />
      <p class="kt-name">{say('kit.hand.name')}</p>
      <p class="kt-note">{say('kit.hand.note')}</p>
      {plan.papers.map(({ id, title, by, text, why }, n) => (
        <section key={id} class="kt-source">
          <h3>
            <span aria-hidden="true">{n + 1}</span> {title}
          </h3>
          <p class="kt-by">{by}</p>
          <p class="kt-text">{text}</p>
          <p class="kt-why">
            <Icon name="question" /> <b>{say('kit.hand.why')}.</b> {why}
          </p>
        </section>
      ))}
      {plan.figures.length > 0 && (
        <div class={plan.figures.length > 1 ? 'kt-figures is-many' : 'kt-figures'}>
          <Figures figures={plan.figures} />
        </div>
      )}
      <p class="kt-task">{say('kit.hand.task')}</p>
      <section class="kt-part">
        <h3>{say('kit.hand.words')}</h3>
        <dl class="kt-words">
          {plan.glossary.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </article>
  );
}
