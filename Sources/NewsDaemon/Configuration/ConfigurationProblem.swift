/// Something in the configuration that is not as it should be, with its place.
package struct ConfigurationProblem: Sendable, Equatable, CustomStringConvertible {
    /// Such as `newsd.yaml:12:3`, `NEWSD_LOG_LEVEL` or `--log-level`.
    package let place: String
    /// What is wrong, what was expected.
    package let message: String

    package var description: String {
        "\(place): \(message)"
    }
}

/// The configuration can't be used; newsd exits 78 (EX_CONFIG) at start, and keeps the old one on a reload.
package struct ConfigurationError: Error, CustomStringConvertible {
    /// EX_CONFIG of sysexits.h; named CONFIG in RestartPreventExitStatus=.
    package static let exitCode: Int32 = 78

    /// At least one; all that were found, not just the first.
    package let problems: [ConfigurationProblem]
    package let warnings: [ConfigurationProblem]

    package var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}
