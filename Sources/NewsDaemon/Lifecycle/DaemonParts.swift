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
        analysisThreads: BlockingThreads,
        notifier: ServiceNotifier,
        loader: ConfigurationLoader,
        logging: JournalLogging
    ) throws {
        let logger = logging.logger
        let slots = ReadingSlots(directory: configuration.state.path, work: .reading)
        let suspects = try SuspectFiles(archive: archive, work: .reading, leftOvers: slots.takeLeftOvers())
        let files = FileReader(
            folder: configuration.folder.path,
            fileSizeLimit: configuration.reading.maxFileSize,
            reader: ArticleReader(),
            slots: slots
        )
        let settings = LiveSettings(slowQuery: configuration.queries.slow)
        let reporter = ChangeReporter(logger: logger)
        let writing = ArchiveWriting(archive: archive, thread: writingThread, progress: progress, reporter: reporter)
        let writer = BatchWriter(
            writing: writing,
            progress: progress,
            reporter: reporter,
            broadcaster: broadcaster,
            recheck: Daemon.recheck(watcher)
        )
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
            writer: writer,
            progress: progress
        )
        let analysisSlots = ReadingSlots(directory: configuration.state.path, work: .analysing)
        let analyst = Analyst(
            archive: archive,
            threads: analysisThreads,
            writing: writing,
            slots: analysisSlots,
            suspects: try SuspectFiles(archive: archive, work: .analysing, leftOvers: analysisSlots.takeLeftOvers()),
            progress: progress,
            tell: { writer.tell($0, bytes: 0) },
            recheck: Daemon.recheck(watcher),
            logger: logger
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
            analyst,
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
