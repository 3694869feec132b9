// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "newsd-benchmarks",
    dependencies: [.package(name: "newsd", path: "..")],
    targets: [
        // SearchIndex in one process: time to index, size, time of queries.
        .executableTarget(name: "search-bench", dependencies: [.product(name: "SearchIndex", package: "newsd")]),

        // SearchIndex killed, and its files damaged.
        .executableTarget(name: "index-faults", dependencies: [.product(name: "SearchIndex", package: "newsd")]),

        // Questions over newsd's socket from many clients at once.
        .executableTarget(name: "socket-load"),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .treatAllWarnings(as: .error),
    ]
}
