/** The list of episodes, in the order of their years. */
import type { EpisodeModel, EpisodesModel } from '../model/episodes';
import { useAct, useSay } from './hand';
import './episodes.css';

function Episode({ episode }: { readonly episode: EpisodeModel }) {
  const act = useAct();
  const say = useSay();
  const { id, years, title, subtitle, idea, seats, played } = episode;
  return (
    <li class="episode">
      <button
        type="button"
        class="episode-door"
        aria-label={say('episodes.open', { title, years })}
        onClick={() => act({ type: 'open-episode', episode: id })}
      >
        <span class="episode-years">{years}</span>
        <b>{title}</b>
      </button>
      <div class="episode-about">
        <p class="episode-subtitle">{subtitle}</p>
        <p class="serif">{idea}</p>
        <p class="note">
          {seats}
          {played && ` · ${played}`}
        </p>
      </div>
    </li>
  );
}

export function EpisodesPage({ model }: { readonly model: EpisodesModel }) {
  const act = useAct();
  const say = useSay();
  return (
    <>
      <p class="serif">{say('episodes.lead')}</p>
      <ol class="episodes">
        {model.episodes.map((episode) => (
          <Episode key={episode.id} episode={episode} />
        ))}
      </ol>
      <section class="episode" aria-labelledby="episodes-reading">
        <button type="button" class="episode-door" onClick={() => act({ type: 'open-reading' })}>
          <b id="episodes-reading">{say('after.to-reading')}</b>
        </button>
        <div class="episode-about">
          <p class="serif">{say('after.to-reading.text')}</p>
        </div>
      </section>
    </>
  );
}
