import { BALANCED } from './1-balanced';
import { keeps } from './promise';

keeps('balanced, and equal to a replay', BALANCED);
