import { Module } from '@nestjs/common';
import { CaseFileResolver } from './case-file/case-file.resolver.ts';
import { CaseFileService } from './case-file/case-file.service.ts';
import { CaseloadResolver } from './caseload/caseload.resolver.ts';
import { CaseloadService } from './caseload/caseload.service.ts';
import { NetworkResolver } from './network/network.resolver.ts';
import { NetworkService } from './network/network.service.ts';
import { OpeningResolver } from './opening/opening.resolver.ts';
import { OpeningService } from './opening/opening.service.ts';

/** A worker's clients and the people around them. Needs a module that provides `Graph`. */
@Module({
  providers: [
    CaseFileResolver,
    CaseFileService,
    CaseloadResolver,
    CaseloadService,
    NetworkResolver,
    NetworkService,
    OpeningResolver,
    OpeningService,
  ],
})
export class ClientNetworkModule {}
