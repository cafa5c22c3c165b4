// An option, a filter or a parameter that may be left out may also be given as undefined: apps pass on what they got.
import type { Wapikit } from '@wa-clients/wapikit';

declare const wapikit: Wapikit;

// Of the filters.
wapikit.contacts.list({ order: undefined });
