import { Controller, Get } from '@nestjs/common';
import { Unavailable } from '@netwerk/domain';
import { Graph } from '@netwerk/graph';

@Controller('health')
export class HealthController {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** The process runs. */
  @Get('live')
  live() {
    return { status: 'live' };
  }

  /** The database answers too. @throws Unavailable (503) when it does not */
  @Get('ready')
  async ready() {
    if (!(await this.graph.isReady())) throw new Unavailable({ part: 'database' });
    return { status: 'ready' };
  }
}
