import ArticleReading
import FolderWatch
import LinuxSystem
import Logging
import NewsAPI
import NewsArchive
import ServiceLifecycle
import SystemdJournal
import UnixSignals

/// The parts of newsd, put together and run as one group: a part that ends early ends the daemon.
struct Daemon {
    /// systemd waits longer than that (TimeoutStopSec), and nothing that is not yet written is lost.
    private static let gracefulShutdown: Duration = .seconds(6)
    /// A racy file is read again once its timestamps are surely old.
    private static let recheckDelay: Duration = .nanoseconds(RacyTimestamp.tick * 2)

    private let configuration: DaemonConfiguration
    private let logger: Logger
    private let lock: StateLock
    private let watcher: FolderWatcher
    private let progress = IndexingProgress()
    private let notifier = ServiceNotifier()
    private let services: [any Service]
    private let broadcaster: EventBroadcaster
    private let archive: Archive
    private let threads: DaemonThreads

    /// Opens everything: when this returns, clients can connect and the catalogue answers.
    init(_ configuration: DaemonConfiguration, loader: ConfigurationLoader, logging: JournalLogging) async throws {
        self.configuration = configuration
        let logger = logging.logger
        self.logger = logger
        let state = configuration.state.path
        logger.notice(
            "started",
            metadata: ["event": "started", "version": "\(newsdVersion)", "folder": "\(configuration.folder.path)"]
        )
        try Self.makeStateDirectory(state)
        lock = try StateLock(directory: state)
        archive = try Self.openArchive(state, logger)
        watcher = try FolderWatcher(Self.watching(configuration), known: CatalogueFiles(archive: archive))
        threads = DaemonThreads(
            reading: configuration.reading.threads ?? processorCount
        )
        broadcaster = EventBroadcaster()
        services = try DaemonParts(
            configuration: configuration,
            archive: archive,
            watcher: watcher,
            progress: progress,
            broadcaster: broadcaster,
            threads: threads,
            notifier: notifier,
            loader: loader,
            logging: logging
        ).services()
    }

    /// Runs until SIGTERM or SIGINT, or until a part fails.
    func run() async throws {
        try watcher.start()
        var group = ServiceGroupConfiguration(
            services: services.map { .init(service: $0) },
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: Logger(label: "newsd.services") { _ in SwiftLogNoOpLogHandler() }
        )
        group.maximumGracefulShutdownDuration = Self.gracefulShutdown
        let outcome: Result<Void, any Error>
        do {
            try await ServiceGroup(configuration: group).run()
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        watcher.stop()
        broadcaster.finish()
        await threads.stop()
        try archive.close()
        withExtendedLifetime(lock) {}
        try outcome.get()
    }

    private static func openArchive(_ state: String, _ logger: Logger) throws -> Archive {
        do {
            let archive = try Archive(directory: state, report: { record($0, logger) })
            for note in archive.openingNotes {
                record(.rebuilt(note), logger)
            }
            return archive
        } catch {
            throw StartError(code: .state, message: error.message)
        }
    }

    private static func record(_ notice: ArchiveNotice, _ logger: Logger) {
        switch notice {
        case .rebuilt(let reason):
            logger.warning("rebuilt", metadata: ["event": "rebuilt", "reason": "\(reason)"])
        case .degraded(let reason):
            logger.error("degraded", metadata: ["event": "degraded", "reason": "\(reason)"])
        case .recovered:
            logger.notice("recovered", metadata: ["event": "recovered"])
        }
    }

    private static func watching(_ configuration: DaemonConfiguration) -> FolderWatchConfiguration {
        let state = configuration.state.path
        var watching = FolderWatchConfiguration(folder: configuration.folder.path, cookieDirectory: "\(state)/cookies")
        watching.excluded = [state]
        watching.settleAfterClose = configuration.folder.settleAfterClose
        watching.settleAfterWrite = configuration.folder.settleAfterWrite
        watching.settleAtMost = configuration.folder.settleAtMost
        watching.rescanInterval = configuration.folder.rescanInterval
        return watching
    }

    private static func makeStateDirectory(_ path: String) throws(StartError) {
        do {
            try makeDirectories(path, mode: 0o750)
        } catch {
            throw StartError(code: .state, message: "cannot make \(path): \(error.reason)")
        }
    }

    static func recheck(_ watcher: FolderWatcher) -> @Sendable (RelativePath) -> Void {
        { watcher.recheck($0, after: recheckDelay) }
    }
}
