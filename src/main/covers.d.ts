declare module 'virtual:covers' {
  import type { Cover } from '../view/model/episodes';

  const covers: readonly Cover[];
  export default covers;
}
