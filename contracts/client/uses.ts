/** The ordinary uses of the API, as a website, a publishing system and an editor's tool write them: they have to compile. */
import createClient from 'openapi-fetch';
import type { components, paths } from './generated';

type Problem = components['schemas']['Problem'];

const website = createClient<paths>({ baseUrl: 'https://www.news.example' });

function explain(problem: Problem): string {
  return [problem.type, ...(problem.errors ?? []).map((one) => `${one.field}: ${one.message}`)].join('\n');
}

export async function submit(articleId: string, name: string, text: string): Promise<string> {
  const { data, error } = await website.POST('/v1/comments', { body: { articleId, author: { name }, text } });
  if (error) {
    throw new Error(explain(error));
  }
  return `${data.id} ${data.receipt} ${data.links.status}`;
}

export async function follow(id: string, receipt: string): Promise<string> {
  const { data, error } = await website.GET('/v1/comments/{id}', { params: { path: { id }, header: { Receipt: receipt } } });
  if (error) {
    throw new Error(explain(error));
  }
  return data.status;
}

export async function list(articleId: string): Promise<string[]> {
  const texts: string[] = [];
  let cursor: string | undefined;
  do {
    const { data, error } = await website.GET('/v1/articles/{articleId}/comments', {
      params: { path: { articleId }, query: cursor === undefined ? {} : { cursor } },
    });
    if (error) {
      throw new Error(explain(error));
    }
    texts.push(...data.items.map((comment) => `${comment.id}: ${comment.text ?? ''}`));
    cursor = data.next;
  } while (cursor !== undefined);
  return texts;
}

export async function put(id: string): Promise<string> {
  const body = { title: 'A bridge opens', author: 'Newsroom', paragraphs: ['It is open.'], tags: ['Bridges'] };
  const { data, error } = await website.PUT('/v1/articles/{id}', { params: { path: { id } }, body });
  if (error) {
    throw new Error(explain(error));
  }
  return data.id;
}

export async function review(): Promise<string | undefined> {
  const { data, error } = await website.GET('/v1/reviews/{commentId}', { params: { path: { commentId: 'id' } } });
  if (error) {
    throw new Error(explain(error));
  }
  return data.commentId;
}

export async function decide(commentId: string, etag: string): Promise<string> {
  const { data, error } = await website.POST('/v1/reviews/{commentId}/decision', {
    params: { path: { commentId }, header: { 'If-Match': etag } },
    body: { verdict: 'APPROVED' },
  });
  if (error) {
    throw new Error(explain(error));
  }
  return data.commentId;
}

export async function told(commentId: string, receipt: string): Promise<string[]> {
  const { data, error } = await website.GET('/v1/notifications', { params: { query: { commentId }, header: { Receipt: receipt } } });
  if (error) {
    throw new Error(explain(error));
  }
  return data.notices.map(({ article, text }) => `${article?.title ?? article?.id ?? ''} ${article?.url ?? ''}\n${text}`);
}
