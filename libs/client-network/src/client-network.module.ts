import { Module } from '@nestjs/common';
import { AgreementResolver } from './agreements/agreement.resolver.ts';
import { AgreementService } from './agreements/agreement.service.ts';
import { CaseFileResolver } from './case-file/case-file.resolver.ts';
import { CaseFileService } from './case-file/case-file.service.ts';
import { caseWorkProviders } from './case-work/case-work.providers.ts';
import { CaseloadResolver } from './caseload/caseload.resolver.ts';
import { CaseloadService } from './caseload/caseload.service.ts';
import { ConversationResolver } from './conversation/conversation.resolver.ts';
import { ConversationService } from './conversation/conversation.service.ts';
import { ExportResolver } from './export/export.resolver.ts';
import { ExportService } from './export/export.service.ts';
import { NetworkResolver } from './network/network.resolver.ts';
import { NetworkService } from './network/network.service.ts';
import { OpeningResolver } from './opening/opening.resolver.ts';
import { OpeningService } from './opening/opening.service.ts';
import { EditingService } from './recording/editing.service.ts';
import { RecordingResolver } from './recording/recording.resolver.ts';
import { RecordingService } from './recording/recording.service.ts';
import { UndoService } from './recording/undo.service.ts';
import { SafetyPeopleService } from './safety/safety-people.service.ts';
import { SafetyResolver } from './safety/safety.resolver.ts';
import { SafetyService } from './safety/safety.service.ts';
import { WaitingResolver } from './waiting/waiting.resolver.ts';
import { WaitingService } from './waiting/waiting.service.ts';

/** A worker's clients and the people around them. Needs a module that provides `Graph`. */
@Module({
  providers: [
    AgreementResolver,
    AgreementService,
    CaseFileResolver,
    CaseFileService,
    ...caseWorkProviders,
    CaseloadResolver,
    CaseloadService,
    EditingService,
    RecordingResolver,
    RecordingService,
    UndoService,
    ConversationResolver,
    ConversationService,
    ExportResolver,
    ExportService,
    NetworkResolver,
    NetworkService,
    OpeningResolver,
    OpeningService,
    SafetyPeopleService,
    SafetyResolver,
    SafetyService,
    WaitingResolver,
    WaitingService,
  ],
})
export class ClientNetworkModule {}
