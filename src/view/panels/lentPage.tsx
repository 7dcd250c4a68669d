/** A run that came in a link: whose it is, and what can be done with it. */
import type { LentPageModel } from '../model/archivePages';
import type { LentModel } from '../model/codeModel';
import { NoticeLine } from './archiveNotice';
import { Facts, HiddenEnd } from './codeAnswer';
import { useAct, useSay } from './hand';
import { Disc, Icon } from './icon';
import { Coming } from './sharePage';

function Ways({ keptAs }: Pick<LentModel, 'keptAs'>) {
  const act = useAct();
  const say = useSay();
  return (
    <div class="ar-buttons">
      <a class="btn" href="#/watch/link">
        <Icon name="play" size={1.25} />
        {say('archive.lent.watch')}
      </a>
      <button type="button" class="btn line" onClick={() => act({ type: 'play-lent' })}>
        <Icon name="map" size={1.25} />
        {say('archive.lent.play')}
      </button>
      {keptAs === undefined && (
        <button type="button" class="btn line" onClick={() => act({ type: 'keep-lent' })}>
          <Icon name="archive" size={1.25} />
          {say('archive.lent.keep')}
        </button>
      )}
    </div>
  );
}

export function LentPage({ model: { model: lent, problem, notice } }: { readonly model: LentPageModel }) {
  const say = useSay();
  if (!lent || problem !== undefined) return <Coming problem={problem} />;
  return (
    <div class="lent">
      <p class="ar-somebody">
        <Disc country={lent.seat} size={3} />
        <b class="lent-title">{lent.title}</b>
      </p>
      <p class="serif">{say(lent.keptAs === undefined ? 'archive.lent.text' : 'archive.lent.text.kept')}</p>
      <Facts facts={lent.facts} />
      {lent.end && <HiddenEnd end={lent.end} label={say('archive.lent.end')} />}
      <Ways {...(lent.keptAs !== undefined && { keptAs: lent.keptAs })} />
      <p class="note">{say('archive.lent.play-note')}</p>
      <NoticeLine notice={notice} />
      {lent.keptAs !== undefined && !notice && (
        <p class="note">
          {say('archive.lent.kept', { name: lent.keptAs })} <a href="#/archive">{say('archive.title')}</a>
        </p>
      )}
    </div>
  );
}
