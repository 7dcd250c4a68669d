/** What holds for every episode, and the page on privacy: one sheet each. */
import type { KitCommon } from '../model/kit';
import type { PrivacyModel } from '../model/privacy';
import { useSay } from './hand';
import { Lines, SheetHead } from './kitPlan';
import { SignKey } from './mapLegend';
import { Scroller } from './scroller';

const columns = ['criterion', 'level.1', 'level.2', 'level.3'] as const;

function Rubric({ rubric }: Pick<KitCommon, 'rubric'>) {
  const say = useSay();
  return (
    <section class="kt-part">
      <h3>{say('kit.rubric')}</h3>
      <p>{say('kit.rubric.note')}</p>
      <Scroller class="kt-scroll">
        <table class="kt-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {say(`kit.rubric.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rubric.map(({ name, levels }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {levels.map((text) => (
                  <td key={text}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

export function KitCommonSheet({ common }: { readonly common: KitCommon }) {
  const say = useSay();
  return (
    <>
      <p class="kt-lead serif">{say('kit.lead')}</p>
      <section class="kt-plans">
        <h2>{say('kit.plans')}</h2>
        <ul>
          {common.episodes.map(({ id, years, title, idea }) => (
            <li key={id}>
              <a href={`#/kit/${id}`} aria-label={say('kit.open', { title })}>
                <b>{title}</b> <span class="kt-years">{years}</span>
              </a>
              <p>{idea}</p>
            </li>
          ))}
        </ul>
      </section>
      <article class="kt-sheet" aria-label={say('kit.rubric')}>
        <Rubric rubric={common.rubric} />
        <section class="kt-part">
          <h3>{say('kit.signs')}</h3>
          <p>{say('kit.signs.note')}</p>
          <SignKey />
        </section>
        <div class="kt-columns">
          <Lines title={say('kit.care')} lines={common.care} />
          <Lines title={say('kit.emblems')} lines={common.emblems} />
          <Lines title={say('kit.syllabus.sources')} lines={[...common.sources, say('kit.syllabus.note')]} />
        </div>
      </article>
    </>
  );
}

export function PrivacySheet({ privacy }: { readonly privacy: PrivacyModel }) {
  const say = useSay();
  return (
    <article class="kt-sheet" aria-label={say('privacy.title')}>
      <SheetHead kicker={say('panels.document-title')} title={say('privacy.title')} text={say('privacy.lead')} />
      <section class="kt-part">
        <h3>{say('privacy.kept')}</h3>
        <p>{say('privacy.kept.note')}</p>
        <Scroller class="kt-scroll">
          <table class="kt-table kt-kept">
            <thead>
              <tr>
                <th scope="col">{say('privacy.column.key')}</th>
                <th scope="col">{say('privacy.column.what')}</th>
                <th scope="col">{say('privacy.column.where')}</th>
              </tr>
            </thead>
            <tbody>
              {privacy.kept.map(({ key, what, where }) => (
                <tr key={key}>
                  <th scope="row">
                    <code>{key}</code>
                  </th>
                  <td>{what}</td>
                  <td>{where}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      </section>
      <div class="kt-columns">
        {privacy.parts.map(({ title, lines }) => (
          <Lines key={title} title={title} lines={lines} />
        ))}
      </div>
    </article>
  );
}
