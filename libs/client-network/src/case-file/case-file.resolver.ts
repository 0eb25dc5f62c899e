import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestScope } from '@netwerk/audit';
import { CaseFileService } from './case-file.service.ts';

@Resolver('Client')
export class CaseFileResolver {
  private readonly files: CaseFileService;

  constructor(files: CaseFileService) {
    this.files = files;
  }

  @Query('client')
  client(@Context('scope') scope: RequestScope, @Args('caseId') caseId: string) {
    return this.files.get(scope, caseId);
  }
}
