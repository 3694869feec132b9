import Logging
import ServiceLifecycle
import SystemdJournal
import UnixSignals

/// Reads the configuration again on SIGHUP. A wrong one is refused and the old kept.
/// By the time it tells that newsd is ready, every signal is caught: the group catches its own before it starts its services.
struct ReloadService: Service {
    let loader: ConfigurationLoader
    let current: DaemonConfiguration
    let settings: LiveSettings
    let notifier: ServiceNotifier
    let logging: JournalLogging
    let tellReady: @Sendable () -> Void

    func run() async throws {
        let signals = await UnixSignalsSequence(trapping: .sighup)
        tellReady()
        for await _ in signals.cancelOnGracefulShutdown() {
            notifier.reloading()
            reload()
            notifier.ready()
        }
    }

    private func reload() {
        let logger = logging.logger
        let loaded: ConfigurationLoader.Loaded
        do {
            loaded = try loader.load()
        } catch {
            logger.error(
                "the new configuration is refused, the old one stays",
                metadata: [
                    "event": "refused", "reason": "\(error.problems.map(\.description).joined(separator: "; "))",
                ]
            )
            return
        }
        for warning in loaded.warnings {
            logger.warning("\(warning)")
        }
        let new = loaded.configuration
        logging.level.current = new.log.level
        settings.slowQuery = new.queries.slow
        let later = new.keysThatNeedARestart(comparedTo: current)
        logger.notice(
            "reloaded",
            metadata: later.isEmpty
                ? ["event": "reloaded"]
                : ["event": "reloaded", "reason": "\(later.joined(separator: ", ")): in force after a restart"]
        )
    }
}
