/// The version of newsd and newsctl, which are released together.
package let newsdVersion = "0.1.0"
