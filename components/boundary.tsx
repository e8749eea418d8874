import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Failure } from './failure.tsx';
import { whyOf } from './why.ts';

type Props = { children: ComponentChildren; onRetry?: () => void };

/** Around what shows values from elsewhere: what throws while it is drawn is said in its place, and takes nothing else away. */
export function Boundary({ children, onRetry }: Props) {
  const [error, reset] = useErrorBoundary();
  if (error === undefined) return <>{children}</>;
  const again = (): void => {
    reset();
    onRetry?.();
  };
  return <Failure head="failed_head" why={whyOf(error)} onRetry={again} />;
}
