namespace OBI.Phenomenon.Model.Deliveries;

/// <summary>What identifies a delivery: who sent which bytes when, and with which rules they are read.</summary>
/// <param name="Source">The supplier's key.</param>
/// <param name="Name">The file's name, without folder.</param>
/// <param name="Delivered">The day it was delivered, as its name says.</param>
/// <param name="Number">Its number on that day, from 1; with <paramref name="Delivered"/> it orders a supplier's deliveries.</param>
/// <param name="CoversFirst">The first day it reports on.</param>
/// <param name="CoversLast">The last day it reports on.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Hash of its bytes, lower-case hexadecimal; the same bytes count once.</param>
/// <param name="MappingVersion">Hash of the contract and terms it is read with, lower-case hexadecimal.</param>
/// <param name="TaxonomyVersion">The taxonomy it is normalised to.</param>
public sealed record BatchHead(
    string Source,
    string Name,
    DateOnly Delivered,
    int Number,
    DateOnly CoversFirst,
    DateOnly CoversLast,
    long Bytes,
    string Sha256,
    string MappingVersion,
    string TaxonomyVersion);
