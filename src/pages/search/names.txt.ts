/** The index of names: what a search box asks for at its first touch. */
import type { APIRoute } from 'astro';
import { nameFiles } from './_names.ts';

export const GET: APIRoute = async () => new Response((await nameFiles()).head);
