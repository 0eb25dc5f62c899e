import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { ExportNetworkInput } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { ExportService } from './export.service.ts';

@Resolver('ExportNetworkResult')
export class ExportResolver {
  private readonly exports: ExportService;

  constructor(exports: ExportService) {
    this.exports = exports;
  }

  @Mutation('exportNetwork')
  exportNetwork(@Context('scope') scope: RequestScope, @Args('input') input: ExportNetworkInput) {
    return this.exports.export(scope, input);
  }
}
