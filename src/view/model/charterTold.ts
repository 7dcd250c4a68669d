/** The charter that was written on this road, where it rules: its article, in words. */
import type { Wordings } from '../../sim/clause';
import type { CharterArticle } from '../../sim/level';
import type { Words } from '../../words/words';

const clausesOf: Readonly<Record<CharterArticle, readonly string[]>> = {
  voting: ['voting', 'abstention', 'membership'],
  agenda: ['agenda'],
  forces: ['forces'],
  regional: ['regional'],
};

/** What may be discussed is part of the clause on voting. */
const wordedIn: Readonly<Record<string, string>> = { agenda: 'voting' };

/** One article, with all that belongs to it. */
function articleText({ say, has }: Words, charter: Wordings, article: CharterArticle): string {
  const rules = clausesOf[article].flatMap((clause) => {
    const key = `charter.${clause}.${charter[wordedIn[clause] ?? clause]}`;
    return has(key) ? [say(key)] : [];
  });
  return `${say(`charter.${article}`)}: ${rules.join(' ')}`;
}

export const charterText = (words: Words, charter: Wordings, articles: readonly CharterArticle[]): string =>
  articles.map((article) => articleText(words, charter, article)).join(' ');
