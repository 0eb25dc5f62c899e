import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestScope } from '@netwerk/audit';
import { ConversationService } from './conversation.service.ts';

@Resolver('ConversationNetwork')
export class ConversationResolver {
  private readonly conversations: ConversationService;

  constructor(conversations: ConversationService) {
    this.conversations = conversations;
  }

  @Query('conversation')
  conversation(@Context('scope') scope: RequestScope, @Args('caseId') caseId: string) {
    return this.conversations.get(scope, caseId);
  }
}
