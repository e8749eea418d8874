import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Failure } from './failure.tsx';
import { whyOf } from './why.ts';

type Props = { children: ComponentChildren; onRetry?: () => void };

/**
 * Error boundary around everything that shows data: an error while drawing is shown in its place, and affects nothing else.
 */
export function Boundary({ children, onRetry }: Props) {
  const [error, reset] = useErrorBoundary();
  if (error === undefined) return <>{children}</>;
  const again = (): void => {
    reset();
    onRetry?.();
  };
  return <Failure head="failed_head" why={whyOf(error)} onRetry={again} />;
}
