package import ArgumentParser
import FoundationEssentials
import LinuxSystem
import Logging
import NewsAPI
import SystemdJournal

/// `newsd`: reads its configuration, starts the daemon and says by its exit status how it ended.
package struct NewsDaemonCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "newsd",
        abstract: "Watches a folder of news articles and answers questions about them on a Unix socket.",
        discussion: """
            Runs in the foreground and logs to the journal, or to stderr where that is not the journal. Ask it with newsctl.

            Example: newsd --folder seeds --state /tmp/newsd --socket /tmp/newsd.sock
            """,
        version: newsdVersion
    )

    @OptionGroup package var options: DaemonOptions

    package init() {}

    /// Runs with the arguments of this process and ends it.
    package static func start() async {
        await main()
    }

    package func run() async throws {
        let loader = ConfigurationLoader(
            options: options,
            environment: ProcessInfo.processInfo.environment,
            workingDirectory: FileManager.default.currentDirectoryPath
        )
        let loaded: ConfigurationLoader.Loaded
        do {
            loaded = try loader.load()
        } catch {
            error.warnings.forEach { complain("warning: \($0)") }
            error.problems.forEach { complain("\($0)") }
            throw ExitCode(ConfigurationError.exitCode)
        }
        if options.checkConfig {
            loaded.warnings.forEach { complain("warning: \($0)") }
            return
        }
        // A client that goes away must not end the daemon, nor may a reload that is asked for before it is up.
        ProcessSignal.brokenPipe.ignore()
        ProcessSignal.hangUp.ignore()
        let logging = JournalLogging(level: loaded.configuration.log.level)
        defer { logging.finish(within: .seconds(2)) }
        try await run(loaded, loader, logging)
    }

    private func run(
        _ loaded: ConfigurationLoader.Loaded,
        _ loader: ConfigurationLoader,
        _ logging: JournalLogging
    ) async throws {
        let logger = logging.logger
        for warning in loaded.warnings {
            logger.warning("\(warning)")
        }
        do {
            let daemon = try await Daemon(loaded.configuration, loader: loader, logging: logging)
            try await daemon.run()
        } catch let error as StartError {
            logger.critical("\(error.message)")
            ServiceNotifier().failed(0, error.message)
            throw ExitCode(error.exitStatus)
        } catch {
            logger.critical("newsd ends: \(error)")
            // EX_SOFTWARE of sysexits.h: systemd starts newsd again.
            throw ExitCode(70)
        }
    }

    private func complain(_ line: String) {
        try? StandardStream.errors.write(Array("newsd: \(line)\n".utf8))
    }
}
