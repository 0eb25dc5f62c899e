import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  ArrangeNetworkInput,
  ConfirmTiesInput,
  CorrectMemberInput,
  CorrectMemberTieInput,
  CorrectTieInput,
  EndMemberTieInput,
  EndTieInput,
  InformMemberInput,
  MarkMemberGoneInput,
  PinMemberInput,
  RecordMemberInput,
  RecordMemberTieInput,
  RecordTieInput,
  RemoveMemberInput,
  RemoveMemberTieInput,
  UndoNetworkChangeInput,
} from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { commandOf } from './commands-of-inputs.ts';
import { EditingService } from './editing.service.ts';
import { RecordingService } from './recording.service.ts';
import { UndoService } from './undo.service.ts';

/** One act per mutation; what an act comes to is decided in `libs/domain/src/recording`. */
@Resolver('NetworkChanged')
export class RecordingResolver {
  private readonly recording: RecordingService;
  private readonly undoing: UndoService;
  private readonly editing: EditingService;

  constructor(recording: RecordingService, undoing: UndoService, editing: EditingService) {
    this.recording = recording;
    this.undoing = undoing;
    this.editing = editing;
  }

  @Query('networkEditing')
  networkEditing(@Context('scope') scope: RequestScope, @Args('caseId') caseId: string) {
    return this.editing.get(scope, caseId);
  }

  @Mutation('recordMember')
  recordMember(@Context('scope') scope: RequestScope, @Args('input') input: RecordMemberInput) {
    return this.recording.record(scope, 'recordMember', input, commandOf.recordMember(input));
  }

  @Mutation('correctMember')
  correctMember(@Context('scope') scope: RequestScope, @Args('input') input: CorrectMemberInput) {
    return this.recording.record(scope, 'correctMember', input, commandOf.correctMember(input));
  }

  @Mutation('removeMember')
  removeMember(@Context('scope') scope: RequestScope, @Args('input') input: RemoveMemberInput) {
    return this.recording.record(scope, 'removeMember', input, commandOf.removeMember(input));
  }

  @Mutation('markMemberGone')
  markMemberGone(@Context('scope') scope: RequestScope, @Args('input') input: MarkMemberGoneInput) {
    return this.recording.record(scope, 'markMemberGone', input, commandOf.markMemberGone(input));
  }

  @Mutation('informMember')
  informMember(@Context('scope') scope: RequestScope, @Args('input') input: InformMemberInput) {
    return this.recording.record(scope, 'informMember', input, commandOf.informMember(input));
  }

  @Mutation('pinMember')
  pinMember(@Context('scope') scope: RequestScope, @Args('input') input: PinMemberInput) {
    return this.recording.record(scope, 'pinMember', input, commandOf.pinMember(input));
  }

  @Mutation('recordTie')
  recordTie(@Context('scope') scope: RequestScope, @Args('input') input: RecordTieInput) {
    return this.recording.record(scope, 'recordTie', input, commandOf.recordTie(input));
  }

  @Mutation('correctTie')
  correctTie(@Context('scope') scope: RequestScope, @Args('input') input: CorrectTieInput) {
    return this.recording.record(scope, 'correctTie', input, commandOf.correctTie(input));
  }

  @Mutation('endTie')
  endTie(@Context('scope') scope: RequestScope, @Args('input') input: EndTieInput) {
    return this.recording.record(scope, 'endTie', input, commandOf.endTie(input));
  }

  @Mutation('confirmTies')
  confirmTies(@Context('scope') scope: RequestScope, @Args('input') input: ConfirmTiesInput) {
    return this.recording.record(scope, 'confirmTies', input, commandOf.confirmTies(input));
  }

  @Mutation('recordMemberTie')
  recordMemberTie(@Context('scope') scope: RequestScope, @Args('input') input: RecordMemberTieInput) {
    return this.recording.record(scope, 'recordMemberTie', input, commandOf.recordMemberTie(input));
  }

  @Mutation('correctMemberTie')
  correctMemberTie(@Context('scope') scope: RequestScope, @Args('input') input: CorrectMemberTieInput) {
    return this.recording.record(scope, 'correctMemberTie', input, commandOf.correctMemberTie(input));
  }

  @Mutation('endMemberTie')
  endMemberTie(@Context('scope') scope: RequestScope, @Args('input') input: EndMemberTieInput) {
    return this.recording.record(scope, 'endMemberTie', input, commandOf.endMemberTie(input));
  }

  @Mutation('removeMemberTie')
  removeMemberTie(@Context('scope') scope: RequestScope, @Args('input') input: RemoveMemberTieInput) {
    return this.recording.record(scope, 'removeMemberTie', input, commandOf.removeMemberTie(input));
  }

  @Mutation('arrangeNetwork')
  arrangeNetwork(@Context('scope') scope: RequestScope, @Args('input') input: ArrangeNetworkInput) {
    return this.recording.record(scope, 'arrangeNetwork', input, commandOf.arrangeNetwork());
  }

  @Mutation('undoNetworkChange')
  undoNetworkChange(@Context('scope') scope: RequestScope, @Args('input') input: UndoNetworkChangeInput) {
    return this.undoing.apply(scope, 'UNDO', input);
  }

  @Mutation('redoNetworkChange')
  redoNetworkChange(@Context('scope') scope: RequestScope, @Args('input') input: UndoNetworkChangeInput) {
    return this.undoing.apply(scope, 'REDO', input);
  }
}
