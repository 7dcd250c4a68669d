/** "No aggression by a great power was ever defeated so": enforcing against one is the general war. */
import { clamp } from '../arithmetic';

/** Chance that enforcement against such a power by a great power is a general war: none below 2.4 on the power scale, sure from 3.2. */
export const wideningOf = ({ power }: { readonly power: number }): number => clamp((power - 2.4) / 0.8);
