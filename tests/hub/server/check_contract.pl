#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# check_contract.pl CONTRACT TRANSCRIPT: holds real questions and answers against the hub's own /api/openapi.json, with
# JSON::Validator, which knows nothing of the hub. A transcript is one JSON object a line: method, path (of the contract), status,
# type and body of the answer, and the body of the request where there was one. Prints what does not fit, and the operations of
# the contract that no line answered well.
use strict;
use warnings;
use JSON::Validator;
use Mojo::JSON qw(decode_json from_json);
use Mojo::File qw(path);

my ($contract_file, $transcript_file) = @ARGV;
my $contract = decode_json(path($contract_file)->slurp);

# The validator does not follow references in the place of a whole response.
my $problem = $contract->{components}{responses}{Problem};
for my $methods (values %{$contract->{paths}}) {
    for my $operation (values %$methods) {
        $operation->{responses}{default} = $problem if exists $operation->{responses}{default}{'$ref'};
    }
}
my $schema = JSON::Validator->new->schema($contract)->schema;
$schema->formats->{$_} = sub { return undef } for qw(latchkey-name latchkey-card latchkey-zone latchkey-local-time);
my $faults = 0;
sub fault { print "$_[0]\n"; $faults++ }
fault("the contract itself: $_") for $schema->is_invalid ? @{$schema->errors} : ();

my %well;
open my $lines, '<:raw', $transcript_file or die "$transcript_file: $!";
while (my $line = <$lines>) {
    my $asked = decode_json($line);
    my ($method, $path, $status) = (lc $asked->{method}, $asked->{path}, $asked->{status});
    my $operation = $contract->{paths}{$path}{$method};
    if (!$operation) {
        fault("$method $path is not in the contract");
        next;
    }
    my $known = $operation->{responses}{$status};
    fault("$method $path answered $status, which the contract does not know") if $status < 400 && !$known;
    my $type = $asked->{type} =~ s/;.*//r;
    my $content = ($known // $operation->{responses}{default})->{content};
    if (length $asked->{body}) {
        fault("$method $path $status: $type is not what the contract promises") unless $content && $content->{$type};
    } elsif ($content) {
        fault("$method $path $status: the contract promises a body");
    }
    if ($content && $content->{$type} && $type =~ /json/) {
        my $value = from_json($asked->{body});
        my $body = sub { return {exists => 1, content_type => $type, value => $value} };
        fault("$method $path $status: $_") for $schema->validate_response([$method, $path, $status], {body => $body});
    }
    # What was taken must have been allowed.
    if (defined $asked->{request} && $status < 300) {
        my $body = sub { return {exists => 1, content_type => $asked->{requestType}, value => $asked->{request}} };
        my $any = sub { return {exists => 0} };
        my $request = {body => $body, query => $any, header => $any, path => sub { return {exists => 1, value => 'x'} }, cookie => $any};
        fault("$method $path, request: $_") for grep { $_->path =~ m{^/body} } $schema->validate_request([$method, $path], $request);
    }
    $well{"$method $path"} = 1 if $status < 400;
}
for my $path (sort keys %{$contract->{paths}}) {
    for my $method (sort keys %{$contract->{paths}{$path}}) {
        print "never answered well: $method $path\n" unless $well{"$method $path"};
    }
}
print "$faults faults\n";
exit($faults ? 1 : 0);
