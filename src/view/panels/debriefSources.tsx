/** Every claim with its sources, and every source in full. */
import type { ClaimModel, SourcesModel } from '../model/debriefSources';
import { useSay } from './hand';

/** The address of the page is the game's own, so the source is shown without a link to a part of it. */
function show(ref: string) {
  const found = document.getElementById(`source-${ref}`);
  found?.scrollIntoView({ block: 'center' });
  found?.focus();
}

function Claim({ claim }: { readonly claim: ClaimModel }) {
  const say = useSay();
  return (
    <tr>
      <td>{claim.claim}</td>
      <td>
        <ul class="de-plain">
          {claim.sources.map(({ ref, number, where, status }) => (
            <li key={`${ref}${where}`}>
              <button
                type="button"
                class="link"
                aria-label={say('debrief.sources.show', { number })}
                onClick={() => show(ref)}
              >
                [{number}]
              </button>{' '}
              {where} <i class="note">({status})</i>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function Claims({ claims }: Pick<SourcesModel, 'claims'>) {
  const say = useSay();
  return (
    <details class="de-more">
      <summary>{say('debrief.sources.claims', { count: claims.length })}</summary>
      <table class="de-claims">
        <thead>
          <tr>
            <th scope="col">{say('debrief.sources.claim')}</th>
            <th scope="col">{say('debrief.sources.source')}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <Claim key={claim.key} claim={claim} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

export function Sources({ sources }: { readonly sources: SourcesModel }) {
  const say = useSay();
  return (
    <section aria-labelledby="so-sources">
      <h2 id="so-sources">{say('debrief.so.sources')}</h2>
      {sources.none && <p class="note">{sources.none}</p>}
      {sources.claims.length > 0 && <Claims claims={sources.claims} />}
      {sources.citations.length > 0 && (
        <>
          <h3>{say('debrief.sources.list')}</h3>
          <ol class="de-citations">
            {sources.citations.map(({ ref, text }) => (
              <li key={ref} id={`source-${ref}`} tabIndex={-1}>
                {text}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
