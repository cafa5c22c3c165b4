import { createApp } from '../koa.js';
import { overSockets, testReceiver } from './deliveries.js';

testReceiver((options) => overSockets(createApp(options).listen(0, '127.0.0.1')));
