import ArticleReading
import FolderWatch
import LinuxSystem
import Logging
import NewsArchive
import ServiceLifecycle

/// Wires the services together.
struct DaemonParts {
    /// In the order of their start; they are stopped in the opposite order.
    let services: [any Service]

    init(
        configuration: DaemonConfiguration,
        archive: Archive,
        watcher: FolderWatcher,
        progress: IndexingProgress,
        broadcaster: EventBroadcaster,
        readingThreads: BlockingThreads,
        writingThread: BlockingThreads,
        notifier: ServiceNotifier,
        loader: ConfigurationLoader,
        logging: JournalLogging
    ) throws {
        let logger = logging.logger
        let slots = ReadingSlots(directory: configuration.state.path)
        let suspects = try SuspectFiles(archive: archive, leftOvers: slots.takeLeftOvers())
        let files = FileReader(
            folder: configuration.folder.path,
            fileSizeLimit: configuration.reading.maxFileSize,
            reader: ArticleReader(),
            slots: slots
        )
        let settings = LiveSettings(slowQuery: configuration.queries.slow)
        let indexer = Indexer(
            watcher: watcher,
            reader: BatchReader(
                files: files,
                archive: archive,
                threads: readingThreads,
                suspects: suspects,
                progress: progress,
                recheck: Daemon.recheck(watcher)
            ),
            writer: BatchWriter(
                archive: archive,
                thread: writingThread,
                progress: progress,
                reporter: ChangeReporter(logger: logger),
                broadcaster: broadcaster,
                recheck: Daemon.recheck(watcher)
            ),
            progress: progress
        )
        let httpCounters = HTTPCounterSource()
        let answers = NewsAnswers(
            archive: archive,
            watcher: watcher,
            progress: progress,
            broadcaster: broadcaster,
            check: FolderCheck(
                archive: archive,
                files: files,
                listing: { try watcher.listFiles() },
                threads: readingThreads
            ),
            metricsText: MetricsText { httpCounters.text },
            settings: settings,
            folder: configuration.folder.path,
            started: .now,
            logger: logger
        )
        var limits = HTTPLimits()
        limits.connections = configuration.socket.connections
        limits.answer = configuration.queries.timeout
        let server = HTTPServer(
            service: answers,
            socket: try Self.listen(configuration.socket),
            limits: limits,
            logger: logger
        )
        httpCounters.server = server
        services = [
            indexer,
            server,
            ReloadService(
                loader: loader,
                current: configuration,
                settings: settings,
                notifier: notifier,
                logging: logging,
                tellReady: {
                    notifier.ready("reading \(configuration.folder.path)")
                    logger.notice("ready", metadata: ["event": "ready", "socket": "\(configuration.socket.path)"])
                }
            ),
            SystemdService(
                notifier: notifier,
                watchdogInterval: ServiceNotifier.watchdogInterval,
                health: Health(archive: archive, watcher: watcher, progress: progress),
                statusLine: { answers.statusLine },
                logger: logger
            ),
        ]
    }

    private static func listen(_ socket: DaemonConfiguration.Socket) throws(StartError) -> ListeningSocket {
        do {
            return try ListeningSocket(path: socket.path, group: socket.group)
        } catch {
            throw StartError(code: error.code == .inUse ? .busy : .socket, message: error.message)
        }
    }
}
