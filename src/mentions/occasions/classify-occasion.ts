import type { EventClassification } from '../../model/event.ts';
import { fold } from '../../polish/fold.ts';
import type { NounForm } from '../../polish/occasions/noun-index.ts';

/** The classification of a noun with the words of its name: `wizyta studyjna` is a study visit, `wizyta delegacji` a meeting, `walne zebranie` an assembly. */
export function classifyOccasion(form: NounForm, words: string): EventClassification {
  const folded = fold(words);
  switch (form.noun.lemma) {
    case 'zebranie':
      return /(?<!\p{L})waln/u.test(folded) ? 'assembly' : 'meeting';
    case 'wizyta':
    case 'rewizyta':
      return /studyj|techniczn|robocz/.test(folded) ? 'study_visit' : 'meeting';
    case 'szkolenie':
      return /online|on-line|zdaln/.test(folded) ? 'webinar' : 'workshop';
    case 'spacer':
      return /studyj|badawcz/.test(folded) ? 'study_visit' : 'other';
    case 'finał':
      // `finał konkursu` ends a contest; the yearly charity `Finał` does not.
      return /konkurs|turniej|mistrz|olimpi|rozgryw|puchar|lig|zawod|gmin|powiat|wojewodz/.test(folded)
        ? 'competition'
        : 'other';
    default:
      return form.noun.classification;
  }
}
