import LinuxSystem
import Logging
import ServiceLifecycle
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
        var inForce = current
        let signals = await UnixSignalsSequence(trapping: .sighup)
        tellReady()
        for await _ in signals.cancelOnGracefulShutdown() {
            notifier.reloading()
            inForce = reload(inForce)
            notifier.ready()
        }
    }

    private func reload(_ old: DaemonConfiguration) -> DaemonConfiguration {
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
            return old
        }
        for warning in loaded.warnings {
            logger.warning("\(warning)")
        }
        let new = loaded.configuration
        logging.level.current = new.log.level
        settings.slowQuery = new.queries.slow
        let later = Self.needsRestart(old, new)
        logger.notice(
            "reloaded",
            metadata: later.isEmpty
                ? ["event": "reloaded"]
                : ["event": "reloaded", "reason": "\(later.joined(separator: ", ")): in force after a restart"]
        )
        return new
    }

    /// Sections that changed and are only read at the start.
    private static func needsRestart(_ old: DaemonConfiguration, _ new: DaemonConfiguration) -> [String] {
        let changes = [
            ("folder", old.folder != new.folder), ("state", old.state != new.state),
            ("socket", old.socket != new.socket),
            ("reading", old.reading != new.reading), ("queries.timeout", old.queries.timeout != new.queries.timeout),
        ]
        return changes.filter(\.1).map(\.0)
    }
}
