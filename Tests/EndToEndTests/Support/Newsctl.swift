import Glibc

/// The built newsctl, asking one newsd.
struct Newsctl {
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
        var took: Duration

        /// The answer where `--json` was asked for.
        var json: JSON {
            get throws { try JSON(parsing: output) }
        }

        /// CSV ends its lines with CR and LF.
        var lines: [String] {
            output.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        }
    }

    /// Longer than any answer takes on a slow machine.
    private static let patience = 300.0

    let socket: String
    /// What must live as long as this: the owner of the newsd that is asked.
    var keeping: AnyObject?

    /// Runs newsctl with `NEWSD_SOCKET` set, its output no terminal.
    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        let output = Descriptor.unnamedFile()
        let errors = Descriptor.unnamedFile()
        var variables = Binaries.environment
        variables["NEWSD_SOCKET"] = socket
        variables.merge(environment) { $1 }
        let start = ContinuousClock.now
        let process = try ChildProcess(
            Binaries.newsctl,
            arguments,
            environment: variables,
            output: output,
            errors: errors
        )
        let ending = try process.wait(seconds: Self.patience)
        let took = ContinuousClock.now - start
        guard case .exited(let status) = ending else {
            throw ChildProcess.Failure(description: "newsctl \(arguments) ended by \(ending)")
        }
        return Outcome(
            status: status,
            output: String(decoding: output.contents(), as: UTF8.self),
            errors: String(decoding: errors.contents(), as: UTF8.self),
            took: took
        )
    }

    func callAsFunction(_ arguments: String...) throws -> Outcome {
        try run(arguments)
    }
}
