/** The version of this build, taken from the package when it is built. */
import { version } from '../package.json';

export const VERSION: string = version;
