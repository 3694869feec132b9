import Logging
import ServiceLifecycle
import SystemdJournal

/// Keeps systemd informed: progress in the status line, the watchdog fed while newsd is healthy, and the farewell.
struct SystemdService: Service {
    private static let statusInterval: Duration = .seconds(1)

    let notifier: ServiceNotifier
    let watchdogInterval: Duration?
    let health: Health
    let statusLine: @Sendable () -> String
    let logger: Logger

    func run() async throws {
        await withGracefulShutdownHandler {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await reportStatus() }
                group.addTask { await feedWatchdog() }
                await group.waitForAll()
            }
        } onGracefulShutdown: {
            notifier.stopping()
            logger.notice("stopping", metadata: ["event": "stopping"])
        }
    }

    private func reportStatus() async {
        await cancelWhenGracefulShutdown {
            var last = ""
            while !Task.isCancelled {
                let line = statusLine()
                if line != last {
                    notifier.status(line)
                    last = line
                }
                try? await Task.sleep(for: Self.statusInterval)
            }
        }
    }

    private func feedWatchdog() async {
        guard let interval = watchdogInterval else {
            return
        }
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                if await health.check(within: interval / 2) {
                    notifier.watchdog()
                } else {
                    logger.error(
                        "not healthy: the watchdog is not fed",
                        metadata: ["event": "degraded", "reason": "unhealthy"]
                    )
                }
                try? await Task.sleep(for: interval / 3)
            }
        }
    }
}
