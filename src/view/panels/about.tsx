/** The inside of the page about the model; the overlay gives it its frame and title. */
import type { AboutModel, Formula, Told } from '../model/about';
import { Agreement } from './aboutAgreement';
import { Judgements } from './aboutJudgements';
import { Booked, Ledgers, Parameters } from './aboutTables';
import { useSay } from './hand';
import './about.css';

const sections = [
  'beat',
  'reasons',
  'belief',
  'moves',
  'missing',
  'agreement',
  'ledgers',
  'judgements',
  'parameters',
] as const;
type Section = (typeof sections)[number];

function show(section: Section) {
  const found = document.getElementById(`about-${section}`);
  found?.scrollIntoView();
  found?.focus();
}

function Contents({ hasLevel }: { readonly hasLevel: boolean }) {
  const say = useSay();
  return (
    <nav class="about-contents" aria-label={say('about.contents')}>
      {sections
        .filter((section) => hasLevel || section !== 'judgements')
        .map((section) => (
          <button key={section} type="button" class="link" onClick={() => show(section)}>
            {say(`about.section.${section}`)}
          </button>
        ))}
    </nav>
  );
}

/** A heading that the contents lead to. */
function Title({ section }: { readonly section: Section }) {
  const say = useSay();
  return (
    <h3 id={`about-${section}`} class="about-title" tabIndex={-1}>
      {say(`about.section.${section}`)}
    </h3>
  );
}

interface PartsProps {
  readonly parts: readonly Told[];
  readonly heading: 'h3' | 'h4';
}

function Parts({ parts, heading: Heading }: PartsProps) {
  return (
    <div class="about-parts">
      {parts.map(({ title, text }) => (
        <section key={title}>
          <Heading class="about-part">{title}</Heading>
          <p>{text}</p>
        </section>
      ))}
    </div>
  );
}

function Steps({ steps }: { readonly steps: readonly Told[] }) {
  return (
    <ol class="about-steps">
      {steps.map(({ title, text }) => (
        <li key={title}>
          <b>{title}</b> {text}
        </li>
      ))}
    </ol>
  );
}

function Formulas({ formulas }: { readonly formulas: readonly Formula[] }) {
  return (
    <dl class="about-formulas">
      {formulas.map(({ name, label, meaning, formula }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>
            {meaning}
            <span class="about-formula">{formula}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Missing({ model }: { readonly model: AboutModel }) {
  return (
    <section>
      <Title section="missing" />
      <Parts parts={model.missing} heading="h4" />
    </section>
  );
}

export function AboutPanel({ model }: { readonly model: AboutModel }) {
  const say = useSay();
  return (
    <div class="about">
      <Contents hasLevel={model.judgements !== undefined} />
      <Parts parts={model.parts} heading="h3" />
      <section>
        <Title section="beat" />
        <Steps steps={model.beat} />
      </section>
      <section>
        <Title section="reasons" />
        <p>{say('about.section.reasons.note')}</p>
        <Formulas formulas={[...model.reasons, model.circumstance]} />
      </section>
      <section>
        <Title section="belief" />
        <Formulas formulas={model.belief} />
      </section>
      <section>
        <Title section="moves" />
        <p>{model.movesNote}</p>
        <Formulas formulas={model.moves} />
      </section>
      <Missing model={model} />
      <section>
        <Title section="agreement" />
        <Agreement model={model.agreement} />
      </section>
      <section>
        <Title section="ledgers" />
        <Ledgers model={model} />
        {model.booked && <Booked rows={model.booked} />}
      </section>
      {model.judgements && (
        <section>
          <Title section="judgements" />
          <Judgements judgements={model.judgements} />
        </section>
      )}
      <section>
        <Title section="parameters" />
        <Parameters rows={model.parameters} note={model.sensitivityNote} />
      </section>
    </div>
  );
}
